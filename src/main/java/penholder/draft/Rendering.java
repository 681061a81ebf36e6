package penholder.draft;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import penholder.model.Session;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Refusal;
import penholder.report.Source;

/**
 * Runs a template over finished values: text, numbers, lists and maps, nothing that a template
 * could reach the machine through. A template that does not end is stopped.
 */
final class Rendering {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int MOST_CHARACTERS = 2_000_000;

  private final Templates templates;
  private final Duration longest;

  Rendering(Templates templates) {
    this(templates, LONGEST);
  }

  /**
   * @param longest how long a template may run
   */
  Rendering(Templates templates, Duration longest) {
    this.templates = templates;
    this.longest = longest;
  }

  /**
   * The text that a template makes of some values.
   *
   * @throws Refusal if there is no such template, with the place of an error in it, or if it does
   *     not end
   */
  String render(String name, Map<String, Object> values) {
    Source source =
        templates
            .named(name)
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Kind.FILE,
                        "There is no template %s; the templates here are: %s."
                            .formatted(
                                name,
                                templates.sources().isEmpty()
                                    ? "none"
                                    : String.join(
                                        ", ",
                                        templates.sources().keySet().stream().sorted().toList()))));
    Template template = parse(name, source);
    StringWriter out = new BoundedWriter(source);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                template.process(values, out);
              } catch (TemplateException | IOException | RuntimeException | Error e) {
                failure.set(e);
              }
            },
            "template");
    thread.setDaemon(true);
    thread.start();
    join(thread, source);
    if (failure.get() != null) {
      throw refusal(failure.get(), source);
    }
    return out.toString();
  }

  /** Loads the template engine by running a template that says nothing. */
  static void prepare() {
    String name = "nothing";
    Source nothing =
        new Source(name, "<#list [1] as one><#if one == 2>${ordinal(one)}</#if></#list>");
    new Rendering(new Templates(Map.of(name, nothing))).render(name, Map.of());
  }

  private void join(Thread thread, Source source) {
    try {
      thread.join(longest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (thread.isAlive()) {
      thread.interrupt();
      throw endless(source);
    }
  }

  private Template parse(String name, Source source) {
    StringTemplateLoader loader = new StringTemplateLoader();
    templates.sources().forEach((file, text) -> loader.putTemplate(file, text.text()));
    try {
      Template template = configuration(loader).getTemplate(name);
      _CoreAPI.addThreadInterruptedChecks(template);
      return template;
    } catch (ParseException e) {
      throw at(source, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    } catch (IOException e) {
      throw new Refusal(Refusal.Kind.FILE, "The template %s: %s".formatted(name, e.getMessage()));
    }
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(UndefinedOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLocalizedLookup(false);
    configuration.setSharedVariable("ordinal", new OrdinalMethod());
    return configuration;
  }

  private Refusal refusal(Throwable failure, Source source) {
    if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
      return endless(source);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    if (failure instanceof TemplateException e && e.getLineNumber() != null) {
      Source where = templates.named(e.getTemplateSourceName()).orElse(source);
      String message =
          e instanceof InvalidReferenceException
              ? "There is no \"%s\" here. What a template can use is listed at its top."
                  .formatted(e.getBlamedExpressionString())
              : e.getMessageWithoutStackTop();
      return at(where, e.getLineNumber(), e.getColumnNumber(), message);
    }
    return new Refusal(
        Refusal.Kind.FINDINGS,
        "The template %s stopped: %s".formatted(source.name(), failure.getMessage()));
  }

  /** FreeMarker explains at length; the first paragraph says what is the matter. */
  private static Refusal at(Source source, int line, int column, String message) {
    String sentence = message.strip().split("\\R\\R|\\R-|\\R={3}|\\n----")[0];
    String oneLine =
        sentence
            .replaceAll("\\s*\\R\\s*", " ")
            .replaceFirst(
                "Encountered (.+?), but was expecting .*",
                "$1 does not belong here: something before it is missing or was closed already.")
            .strip();
    Place place = source.at(Math.max(1, Math.min(line, source.lines())), Math.max(1, column));
    return Refusal.because(Finding.error("template", oneLine, place));
  }

  private static Refusal endless(Source source) {
    return new Refusal(
        Refusal.Kind.FINDINGS,
        "The template %s does not come to an end and was stopped. Look at its <#list> loops and its macros."
            .formatted(source.name()));
  }

  /** Stops a template that writes without end. */
  private static final class BoundedWriter extends StringWriter {
    private final Source source;

    BoundedWriter(Source source) {
      this.source = source;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
      check(length);
      super.write(characters, offset, length);
    }

    @Override
    public void write(String text) {
      check(text.length());
      super.write(text);
    }

    private void check(int more) {
      if (getBuffer().length() + more > MOST_CHARACTERS) {
        throw endless(source);
      }
    }
  }

  /** {@code ${ordinal(83)}} is "eighty-third". */
  private static final class OrdinalMethod implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateNumberModel number)) {
        throw new TemplateModelException("ordinal(...) takes one number, the number of a session.");
      }
      int session = number.getAsNumber().intValue();
      if (session < 1 || session > 999) {
        throw new TemplateModelException("ordinal(" + session + "): there is no such session.");
      }
      return new SimpleScalar(new Session(session).ordinal());
    }
  }
}
