package penholder.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import penholder.report.Refusal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code penholder completion bash|zsh}. */
@Command(
    name = "completion",
    description =
        "Print a script that completes commands, options, paragraphs of the draft and symbols with"
            + " the Tab key.",
    footerHeading = "%nExamples:%n",
    footer = {"  penholder completion bash >> ~/.bashrc", "  penholder completion zsh >> ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {
  private static final Set<String> SHELLS = Set.of("bash", "zsh");

  /**
   * Behind picocli's own script, which knows commands and options: the names come from the program,
   * since they depend on the draft. A bracket in "OP12(a)" would mean something to the shell.
   */
  private static final String NAMES =
      """

      _penholder_names() {
        _complete_penholder "$@"
        local current="${COMP_WORDS[COMP_CWORD]}" name
        case "${COMP_WORDS[1]}" in
          swap|insert|drop|move|restore|suggest|ladder|export|compare) ;;
          *) return ;;
        esac
        case "$current" in -*) return ;; esac
        for name in $("${COMP_WORDS[0]}" names 2>/dev/null); do
          case "$name" in
            "$current"*) COMPREPLY+=("$(printf '%q' "$name")") ;;
          esac
        done
      }
      complete -F _penholder_names -o default penholder ./penholder
      """;

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "bash|zsh", description = "The shell: bash or zsh.")
  private String shell;

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no completion for %s. The shells are bash and zsh.".formatted(shell));
    }
    String script = AutoComplete.bash("penholder", spec.root().commandLine());
    spec.commandLine().getOut().print(script + NAMES);
    return 0;
  }
}
