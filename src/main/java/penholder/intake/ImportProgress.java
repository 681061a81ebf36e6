package penholder.intake;

/** Is told how far an import is, and can stop it. Called on the thread that imports. */
public interface ImportProgress {
  /** Nobody watches, and nobody stops it. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done() {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  /** So many files were found. */
  void begin(int files);

  /** One more file is done. */
  void done();

  /** Whether no further file is to be taken in; asked before each. */
  boolean isStopped();
}
