package penholder.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import penholder.report.Refusal;
import penholder.report.Source;

/** What the user is told of a template that fails, word for word. */
class RenderingTest {

  private static Rendering rendering(String template) {
    return new Rendering(
        new Templates(Map.of("t.ftl", new Source("templates/t.ftl", template))),
        Duration.ofMillis(500));
  }

  private static String render(String template) {
    return rendering(template).render("t.ftl", Map.of("session", 2026, "title", "A & B"));
  }

  private static String refusal(String template) {
    return assertThrows(Refusal.class, () -> render(template)).getMessage();
  }

  @Test
  void numbersAndWordsComeOutAsTheyAre() {
    assertEquals("2026 A & B eighty-third", render("${session} ${title} ${ordinal(83)}"));
  }

  @Test
  void aTemplateThatIsNotThere() {
    assertEquals(
        "There is no template cooperation.md.ftl; the templates here are: t.ftl.",
        assertThrows(Refusal.class, () -> rendering("").render("cooperation.md.ftl", Map.of()))
            .getMessage());
  }

  @Test
  void anErrorInTheSyntax() {
    assertEquals(
        """
        templates/t.ftl:2:1: error: "</#if>" does not belong here: something before it is missing or was closed already.
            </#if>
            ^""",
        refusal("a\n</#if>\n"));
  }

  @Test
  void aValueThatDoesNotExist() {
    assertEquals(
        """
        templates/t.ftl:2:10: error: There is no "sesion" here. What a template can use is listed at its top.
            In the ${sesion}
                     ^""",
        refusal("text\nIn the ${sesion}\n"));
  }

  @Test
  void aSessionThatCannotBe() {
    assertEquals(
        "ordinal(0): there is no such session.",
        refusal("${ordinal(0)}").replaceAll("(?s).*error: |\\n.*", ""));
  }

  @Test
  void aLoopThatWritesWithoutEnd() {
    assertEquals(
        "The template templates/t.ftl does not come to an end and was stopped. Look at its <#list> loops and its macros.",
        refusal("<#list 1.. as i>words and words and words</#list>"));
  }

  @Test
  void aLoopThatDoesNothingWithoutEnd() {
    assertEquals(
        "The template templates/t.ftl does not come to an end and was stopped. Look at its <#list> loops and its macros.",
        refusal("<#list 1.. as i></#list>"));
  }

  @Test
  void aMacroThatCallsItselfWithoutEnd() {
    assertEquals(
        "The template templates/t.ftl does not come to an end and was stopped. Look at its <#list> loops and its macros.",
        refusal("<#macro m><@m/></#macro>words<@m/>"));
  }

  @Test
  void anEndlessLoopInsideAnAttempt() {
    assertEquals(
        "The template templates/t.ftl does not come to an end and was stopped. Look at its <#list> loops and its macros.",
        refusal("<#attempt><#list 1.. as i>words</#list><#recover>caught</#attempt>"));
  }

  @Test
  void aTemplateCannotReachTheMachine() {
    assertEquals(
        true, refusal("${'freemarker.template.utility.Execute'?new()('id')}").contains("error: "));
    assertEquals(true, refusal("${title.class.protectionDomain}").contains("error: "));
    assertEquals(true, refusal("<#include '../secret'>").contains("error: "));
  }
}
