package penholder.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launcher in a checkout of its own, with a stand-in for Java and for Maven on a PATH that has
 * nothing else but the tools of POSIX. Both write down how they were called; the stand-in for Java
 * prints its arguments and ends with the code named by its last one, "exit=N".
 */
final class Checkout {
  private static final String JAVA =
      """
      #!/bin/sh
      printf '[%s]' "$@" >>"$LOG/java" && echo >>"$LOG/java"
      case " $* " in
        *' -Xshare:dump '*)
          while [ -e "$LOG/hold" ]; do sleep 0.1; done
          for each; do case $each in -XX:SharedArchiveFile=*) echo classes >"${each#*=}" ;; esac; done ;;
        *' -XX:DumpLoadedClassList=classes '*) echo java/lang/Object >classes ;;
        *)
          printf '[%s]' "$@" && echo
          for each; do :; done
          case $each in exit=*) exit "${each#exit=}" ;; esac ;;
      esac
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      printf '[%s]' "$@" >>"$LOG/maven" && echo >>"$LOG/maven"
      if [ -e "$LOG/broken" ]; then echo 'line 7: ; expected'; exit 1; fi
      echo jar >"${5%/*}/target/penholder.jar"
      """;
  private static final String TOOLS =
      "cat cksum find ln mkdir mv nice readlink rm sed sleep sync touch tr";

  final Path root;
  final Path cache;
  final Path tools;
  final Map<String, String> environment = new HashMap<>();
  private final Path log;

  Checkout(Path folder) throws IOException {
    root = Files.createDirectories(folder.resolve("a check out"));
    log = Files.createDirectories(folder.resolve("log"));
    cache = folder.resolve("the cache");
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS.split(" ")) {
      Path real =
          Stream.of("/usr/bin", "/bin")
              .map(d -> Path.of(d, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
    }
    script(tools.resolve("mvn"), MAVEN);
    Files.createSymbolicLink(tools.resolve("java"), jdk("17.0.15").resolve("bin/java"));
    Files.copy(Path.of("penholder"), root.resolve("penholder"));
    root.resolve("penholder").toFile().setExecutable(true);
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "");
    environment.put("PATH", tools.toString());
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("LOG", log.toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** A folder that looks like a JDK of a version, with the stand-in for java in it. */
  Path jdk(String version) throws IOException {
    Path jdk = Files.createDirectories(log.resolveSibling("jdk " + version));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/java"), JAVA);
    return jdk;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    file.toFile().setExecutable(true);
  }

  record Ended(int code, String out, String err) {}

  Ended run(String... arguments) throws Exception {
    return runAs(root.resolve("penholder").toString(), root.getParent(), arguments);
  }

  Ended runAs(String name, Path from, String... arguments) throws Exception {
    Path err = Files.createTempFile(log, "err", "");
    Process process = start(name, from, err, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, Files.readString(err));
  }

  Process start(String name, Path from, Path err, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.redirectError(err.toFile()).start();
  }

  /** The calls of "java" or "maven" so far, one a line, each argument in brackets. */
  List<String> calls(String program) throws IOException {
    Path calls = log.resolve(program);
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  void set(String flag) throws IOException {
    Files.writeString(log.resolve(flag), "");
  }

  void clear(String flag) throws IOException {
    Files.deleteIfExists(log.resolve(flag));
  }

  /** Waits for the job behind the last runs: an archive, and no working folder. */
  Path archive() throws Exception {
    for (int i = 0; i < 600; i++) {
      List<Path> files = cached();
      if (files.size() == 1 && files.get(0).toString().endsWith(".jsa")) {
        return files.get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no archive after 30 seconds, but " + cached());
  }

  List<Path> cached() {
    if (!Files.exists(cache.resolve("penholder"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.resolve("penholder"))) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dates a file a while back, so that what is written now is newer on any file system. */
  void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  Path jar() {
    return root.resolve("target/penholder.jar");
  }
}
