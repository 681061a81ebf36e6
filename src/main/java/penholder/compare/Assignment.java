package penholder.compare;

import java.util.Arrays;

/**
 * The best way to give each row of a table at most one column and each column at most one row: the
 * sum of the values is the highest possible (Kuhn and Munkres). No value below zero is ever chosen.
 */
final class Assignment {
  private Assignment() {}

  /**
   * Solves the table.
   *
   * @param values as many columns in every row; not positive where the two must not come together
   * @return the column of each row, -1 for none
   */
  static int[] of(double[][] values) {
    int rows = values.length;
    int columns = rows == 0 ? 0 : values[0].length;
    int size = Math.max(rows, columns);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int[] cameFrom = new int[size + 1];
      double[] least = new double[size + 1];
      boolean[] used = new boolean[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      int column = 0;
      while (rowOf[column] != 0) {
        used[column] = true;
        int at = rowOf[column];
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int c = 1; c <= size; c++) {
          if (!used[c]) {
            double cost = -value(values, at - 1, c - 1) - rowPrice[at] - columnPrice[c];
            if (cost < least[c]) {
              least[c] = cost;
              cameFrom[c] = column;
            }
            if (least[c] < step) {
              step = least[c];
              next = c;
            }
          }
        }
        for (int c = 0; c <= size; c++) {
          if (used[c]) {
            rowPrice[rowOf[c]] += step;
            columnPrice[c] -= step;
          } else {
            least[c] -= step;
          }
        }
        column = next;
      }
      while (column != 0) {
        rowOf[column] = rowOf[cameFrom[column]];
        column = cameFrom[column];
      }
    }
    return chosen(values, rowOf);
  }

  private static double value(double[][] values, int row, int column) {
    boolean real = row < values.length && column < values[row].length;
    return real ? Math.max(0, values[row][column]) : 0;
  }

  private static int[] chosen(double[][] values, int[] rowOf) {
    int[] columns = new int[values.length];
    Arrays.fill(columns, -1);
    for (int column = 1; column < rowOf.length; column++) {
      if (value(values, rowOf[column] - 1, column - 1) > 0) {
        columns[rowOf[column] - 1] = column - 1;
      }
    }
    return columns;
  }
}
