package penholder;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows whom, and why. A package of the plan that has no class yet breaks nothing. */
final class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("penholder");

  @ParameterizedTest(name = "{0} knows [{1}]: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model   | ''                                 | everything takes a resolution, so it stands alone
          report  | ''                                 | a finding is told alike whatever was being done
          store   | report                             | a file is kept safe whatever stands in it
          read    | model report                       | a source is read before anyone asks what for
          corpus  | model report                       | the file format means the same to every program
          style   | model                              | the fair copy depends on the text alone
          compare | model                              | a comparison is data about any two resolutions
          library | model compare corpus               | clauses come from texts, never from templates
          draft   | model report style corpus library  | the next text is made before anyone thinks of files
          check   | model report style corpus library  | a rule judges a text and never changes it
          brief   | model report style corpus library  | what articles name is held against a draft, not written into it
          write   | model style compare                | a file shows the value that it is given
          shelf   | model report store read corpus library | what stands on disk is the same whatever is done with it
          texts   | model report store read corpus library style compare draft write shelf | a name means one text to every command
          intake  | model report store read corpus compare write shelf texts | what comes in is put away, and nothing made of it
          editing | model report store corpus library draft shelf texts | an edit changes one draft and shows nothing
          making  | model report store read corpus library compare draft write shelf texts | files are written by one hand
          searching | model report store read corpus library write shelf texts making | what is found is shown, and changes nothing
          checking | model report store read corpus library style draft check brief write shelf texts making | rules judge, and only this hand repairs
          """)
  void aPackageKnowsOnlyThoseBelowIt(String name, String known, String reason) {
    classes()
        .that()
        .resideInAPackage("penholder." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAnyPackage("penholder.."))
                .or(resideInAnyPackage(packages(name + " " + known))))
        .because(reason)
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  /** One exchangeable part each: who replaces a library rewrites one package. */
  @ParameterizedTest(name = "{0} stays in [{1}]")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.commonmark..         org.snakeyaml..       | corpus
          org.apache.poi..         org.apache.xmlbeans.. | read write.docx
          com.github.difflib..                           | compare
          org.apache.lucene..                            | library
          freemarker..                                   | draft
          picocli..                me.tongfei..          | cli
          """)
  void aLibraryStaysInItsPackage(String library, String users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(users))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.split(" +"))
        .because("the rest of the program must not change with a library")
        .check(PROGRAM);
  }

  @Test
  void theTwoFacesOfTheProgramDoNotKnowEachOtherAndNobodyKnowsThem() {
    for (String face : new String[] {"penholder.cli..", "penholder.web.."}) {
      noClasses()
          .that()
          .resideOutsideOfPackage(face)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(face)
          .because("what the command line can do, the workbench can do")
          .check(PROGRAM);
    }
  }

  @Test
  void commandsCallTheWorkspaceAndNothingDeeper() {
    noClasses()
        .that()
        .resideInAPackage("penholder.cli..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "penholder\\.(shelf|texts|intake|editing|making|searching|checking)"
                + "\\.(Shelf|Texts|Drafts|Intake|Editing|Drafting|AgreedLanguage|Climbing|Checking|Fixing|Briefing)")
        .because("what the command line can do, the workbench can do")
        .check(PROGRAM);
  }

  @Test
  void packagesDoNotNeedEachOtherInACircle() {
    slices()
        .matching("penholder.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a newcomer reads the packages one after the other")
        .check(PROGRAM);
  }

  @Test
  void onlyCommandsTalkOnTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("penholder.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .because("results and findings are values, and standard output belongs to the next program")
        .check(PROGRAM);
  }

  @Test
  void theDayAndTheEnvironmentAreReadAtTheEdgeOnly() {
    Set<String> ofTheSystem =
        Set.of("getenv", "getProperty", "getProperties", "currentTimeMillis", "nanoTime");
    noClasses()
        .that()
        .resideOutsideOfPackage("penholder.cli..")
        .and()
        .doNotHaveFullyQualifiedName("penholder.Workspace")
        .should()
        .callMethodWhere(
            describe(
                "read the clock or the environment",
                call ->
                    isOf(call, System.class) && ofTheSystem.contains(call.getName())
                        || call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                        || isOf(call, Clock.class) && call.getName().startsWith("system")))
        .because("the same texts and facts give the same draft on every machine and every day")
        .check(PROGRAM);
  }

  private static boolean isOf(JavaCall<?> call, Class<?> owner) {
    return call.getTargetOwner().isEquivalentTo(owner);
  }

  private static String[] packages(String names) {
    return Arrays.stream(names.trim().split(" +"))
        .map(name -> "penholder." + name + "..")
        .toArray(String[]::new);
  }
}
