package penholder.read;

/** What a line of a source is. Every line has one; the dropped ones are reported by name. */
enum Role {
  /** Nothing but white space. */
  BLANK("blank line"),
  /**
   * What the Secretariat's document system puts around a text: [DU1], &lt;&lt;ODS JOB NO&gt;&gt;.
   */
  ODS_TAG("ODS tag"),
  /** Facts that another program wrote above the text, between two lines "---". */
  OTHER_FACTS("facts of another program"),
  /** A row of dashes or underscores. */
  RULE("rule of dashes"),
  /** "5", "4/5". */
  PAGE_NUMBER("page number"),
  /** "12-48520", "*1248520*Please recycle". */
  JOB_NUMBER("job number"),
  /** Symbol and title at the top of a page. */
  RUNNING_HEAD("running head"),
  /** Words and facts of the masthead: symbol, distribution, date, session, agenda item. */
  MASTHEAD(null),
  /** The title of the agenda item, under its number. */
  AGENDA_TITLE(null),
  /** "Resolution adopted by the General Assembly on 17 December 2012". */
  ADOPTION(null),
  /** "[without reference to a Main Committee (A/67/L.40 and Add.1)]". */
  REFERENCE(null),
  /** "67/110. Cooperation between ...". */
  TITLE(null),
  /** "Indonesia and Viet Nam: draft resolution". */
  SPONSORS(null),
  /** The title of a draft, which has no number yet. */
  DRAFT_TITLE(null),
  /** "The General Assembly,". */
  ORGAN(null),
  /** A paragraph or a piece of one. */
  TEXT(null),
  /** A note. */
  NOTE(null),
  /** A line of an annex. */
  ANNEX(null),
  /** "58th plenary meeting". */
  MEETING(null),
  /** The date under the meeting. */
  MEETING_DATE(null);

  private final String droppedAs;

  Role(String droppedAs) {
    this.droppedAs = droppedAs;
  }

  boolean isDropped() {
    return droppedAs != null;
  }

  /** The name of the rule that drops such lines. */
  String droppedAs() {
    return droppedAs;
  }
}
