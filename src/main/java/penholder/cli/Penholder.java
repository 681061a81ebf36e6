package penholder.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import penholder.Workspace;
import penholder.report.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: {@code penholder COMMAND ...}. */
@Command(
    name = "penholder",
    description = "Drafts the next resolution of a recurring series of the General Assembly.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done",
      " 1:the texts have findings that need a person",
      " 2:the command cannot be meant as it was given",
      " 3:a file could not be read or written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  penholder draft                     the next draft of the series",
      "  penholder export out/81/draft.md    its Word file again, after editing",
      "  penholder compare 71/255 75/15      what changed from one text to another",
      "  penholder series                    what is known, and which texts are here",
      "  penholder swap OP12 71/255:OP11     another wording for a paragraph of the draft",
      "  penholder insert 67/110:OP14 after OP9",
      "  penholder move OP5 after OP9        and drop, restore, undo, redo",
      "  penholder help draft                more about one command"
    })
public final class Penholder {
  /** Commands that speak of all the others. */
  private static final Set<String> WHOLE_PROGRAM = Set.of("help", "completion");

  /** What a command will need, made ready while its options are read. */
  private static final Map<String, Consumer<Workspace>> HEAD_STARTS =
      Map.of(
          "draft", Workspace::prepareWordFiles,
          "export", Workspace::prepareWordFiles,
          "check", Workspace::prepareCheck);

  private final Path home;
  private final Optional<Path> cache;
  private final Clock clock;

  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Work in another workspace: its corpus, templates and out.")
  private Path directory;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  Penholder(Path home, Optional<Path> cache, Clock clock) {
    this.home = home;
    this.cache = cache;
    this.clock = clock;
  }

  /** Runs the program on the terminal; the workspace is that of the launcher. */
  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("penholder.home", ""));
    if (arguments.length > 0 && HEAD_STARTS.containsKey(arguments[0])) {
      headStart(HEAD_STARTS.get(arguments[0]), home);
    }
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    int exitCode = run(home, cacheOfUser(), Clock.systemUTC(), System.in, out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs the program.
   *
   * @param home the workspace, unless -C names another
   * @param cache the folder for what can be made again, if there is one
   * @param clock gives the date of Word files
   * @param in is standard input, for a text that is named "-"
   * @param out takes results
   * @param err takes progress, findings and refusals
   * @return the exit code
   */
  public static int run(
      Path home,
      Optional<Path> cache,
      Clock clock,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      String... arguments) {
    CommandLine program = new CommandLine(new Penholder(home, cache, clock));
    addCommands(program, arguments.length == 0 ? "" : arguments[0], in);
    program.setOut(out);
    program.setErr(err);
    program.setUsageHelpAutoWidth(true);
    program.setExecutionExceptionHandler(
        (failure, command, parsed) -> exitCode(failure, command.getErr()));
    program.setParameterExceptionHandler((misuse, given) -> misuse(misuse));
    if (arguments.length == 0) {
      program.usage(out);
      return 0;
    }
    try {
      return program.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      err.println(
          "This is more than Penholder can take in: a text without end, or lists within lists.");
      return Refusal.Kind.FILE.exitCode();
    }
  }

  /**
   * Only the command that is asked for, if it is known: making all of them costs a start of its
   * own.
   */
  private static void addCommands(CommandLine program, String asked, InputStream in) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("draft", DraftCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("compare", () -> new CompareCommand(in));
    commands.put("import", ImportCommand::new);
    commands.put("ladder", LadderCommand::new);
    commands.put("series", SeriesCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("swap", SwapCommand::new);
    commands.put("insert", InsertCommand::new);
    commands.put("drop", DropCommand::new);
    commands.put("move", MoveCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("undo", UndoCommand::new);
    commands.put("redo", RedoCommand::new);
    commands.put("clauses", () -> new ClausesCommand(in));
    commands.put("origin", OriginCommand::new);
    commands.put("suggest", SuggestCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("names", NamesCommand::new);
    commands.put("brief", BriefCommand::new);
    commands.put("help", CommandLine.HelpCommand::new);
    boolean one = commands.containsKey(asked) && !WHOLE_PROGRAM.contains(asked);
    commands.forEach(
        (name, command) -> {
          if (!one || name.equals(asked)) {
            program.addSubcommand(name, command.get());
          }
        });
  }

  private static void headStart(Consumer<Workspace> start, Path home) {
    Workspace workspace = new Workspace(home, Optional.empty(), Clock.systemUTC());
    Thread thread = new Thread(() -> start.accept(workspace), "head start");
    thread.setDaemon(true);
    thread.start();
  }

  /** The same folder as that of the launcher's archive. */
  private static Optional<Path> cacheOfUser() {
    String given = System.getenv("XDG_CACHE_HOME");
    String home = System.getenv("HOME");
    Optional<Path> base =
        given != null && given.startsWith("/")
            ? Optional.of(Path.of(given))
            : Optional.ofNullable(home).filter(h -> !h.isEmpty()).map(h -> Path.of(h, ".cache"));
    return base.map(folder -> folder.resolve("penholder"));
  }

  /** The workspace that a command works in. */
  Workspace workspace() {
    if (directory != null && !Files.isDirectory(directory)) {
      throw new Refusal(Refusal.Kind.FILE, "There is no folder %s.".formatted(directory));
    }
    return new Workspace(directory == null ? home : directory, cache, clock);
  }

  /** "-C DIR " if the user gave that, for commands that are told to go on with. */
  String directoryOption() {
    return directory == null ? "" : "-C " + ShellWord.of(directory.toString()) + " ";
  }

  /** What is wrong, the nearest name that exists, and where to read on. */
  private static int misuse(CommandLine.ParameterException misuse) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(message(misuse));
    CommandLine.UnmatchedArgumentException.printSuggestions(misuse, err);
    err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    return Refusal.Kind.WRONG_USE.exitCode();
  }

  /** The library speaks of positional parameters and their index. */
  private static String message(CommandLine.ParameterException misuse) {
    boolean word =
        misuse instanceof CommandLine.MissingParameterException missing
            && missing.getMissing().stream().allMatch(CommandLine.Model.ArgSpec::isPositional);
    if (!word) {
      return misuse.getMessage();
    }
    CommandLine.Model.CommandSpec command = misuse.getCommandLine().getCommandSpec();
    String words =
        command.positionalParameters().stream()
            .map(CommandLine.Model.ArgSpec::paramLabel)
            .collect(Collectors.joining(" "));
    return "Something is missing here. Write: %s %s".formatted(command.qualifiedName(), words);
  }

  private static int exitCode(Exception failure, PrintWriter err) {
    if (failure instanceof Refusal refusal) {
      err.println(refusal.getMessage());
      return refusal.kind().exitCode();
    }
    err.println(
        "Penholder failed in a way that nobody foresaw: "
            + failure
            + ". Please keep the text that it failed on, and report it.");
    if (System.getProperty("penholder.trace") != null) {
      failure.printStackTrace(err);
    }
    return Refusal.Kind.FILE.exitCode();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
