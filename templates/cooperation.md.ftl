<#--
  The skeleton of the next "Cooperation between the United Nations and ..." resolution.

  You may change the wording and the order here, and add paragraphs of your own; no Java is needed.
  Leave an empty line between two paragraphs. Put *asterisks* around the opening words, "1. " before an operative paragraph
  (the right number, Also/Further, the last comma or semicolon, note numbers and Ibid. are put in by themselves), and a
  note in full where it belongs: ^[Resolution 70/1.]  A fact that is not known yet stands in braces: {report}.

  What you can use:
    preamble, operative       the paragraphs of the last text, brought up to date: paragraph.text,
                              paragraph.from ("75/15 PP4"), paragraph.is (the name of a formula below, or nothing)
    has.previousResolutions, has.report, has.reportRequest, has.agenda
                              whether the last text has this formula; if not, the words below are used
    title, item               of the resolution and of its agenda item
    session, next             numbers of sessions; ordinal(next) spells one: "eighty-third"
    previousResolutionsNote, reportNote
                              the notes with the list of all previous resolutions and with the report
-->
<#macro reportRequest>
1. *Requests* the Secretary-General to submit to the General Assembly, at its ${ordinal(next)} session, a report on the implementation of the present resolution;

</#macro>
The General Assembly,

<#list preamble as paragraph>
${paragraph.text}

</#list>
<#if !has.previousResolutions>
*Recalling* all previous resolutions on ${title?uncap_first},${previousResolutionsNote}

</#if>
<#if !has.report>
*Taking note* of the report of the Secretary-General,${reportNote}

</#if>
<#list operative as paragraph>
<#if paragraph.is == "agenda" && !has.reportRequest>
<@reportRequest/>
</#if>
${paragraph.number}${paragraph.text}

</#list>
<#if !has.agenda>
<#if !has.reportRequest>
<@reportRequest/>
</#if>
1. *Decides* to include in the provisional agenda of its ${ordinal(next)} session, under the item entitled “${item}”, the sub-item entitled “${title}”.
</#if>
