<#--
  The skeleton of the next text of a series that has no template of its own: the paragraphs of its last text, brought up to date.

  You may add paragraphs and change the order here; no Java is needed. Leave an empty line between two paragraphs. Put
  *asterisks* around the opening words, "1. " before an operative paragraph (the right number, Also/Further, the last comma
  or semicolon, note numbers and Ibid. are put in by themselves), and a note in full where it belongs: ^[Resolution 70/1.]
  A fact that is not known yet stands in braces: {report}.

  What you can use:
    preamble, operative       the paragraphs of the last text: paragraph.text, paragraph.number ("12. "; nothing before a
                              heading or what bears none), paragraph.from ("75/15 PP4"), paragraph.is (the name of a formula below, or nothing)
    has.previousResolutions, has.report, has.reportRequest, has.consideration, has.agenda
                              whether the last text has this formula
    boundary                  the line between the two, where their paragraphs do not show by themselves where one ends
    title, session            of the draft; ordinal(session) spells it: "eighty-first"
    item, next                the title of the agenda item and the session after this one, where they are known
-->
The General Assembly,

<#list preamble as paragraph>
${paragraph.text}

</#list>
${boundary}

<#list operative as paragraph>
${paragraph.number}${paragraph.text}

</#list>
