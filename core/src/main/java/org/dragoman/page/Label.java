package org.dragoman.page;

import java.util.regex.Pattern;

/** Short lines inside an article that belong to the page: labels, invitations, credits. */
final class Label {
  private static final int SHORT = 80;
  private static final int LINE = 250;

  private static final Pattern ENDS =
      Pattern.compile(
          "(?:related (?:stories|articles|posts|content|news|topics|links|reading|coverage)"
              + "|(?:recommended|more) (?:stories|articles|posts|reading|for you|from|in|news)\\b.*"
              + "|you (?:may|might) (?:also )?(?:like|enjoy|be interested)\\b.*"
              + "|(?:\\d+ )?comments?|leave a (?:reply|comment).*|join the (?:conversation|discussion)"
              + "|about the authors?|share this(?: \\w+)?|most (?:read|popular|viewed)"
              + "|trending(?: now)?|what do you think\\b.*|tags|filed under|see also|footnotes)\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:advert(?:isement)?s?|sponsored(?: content)?|ad|loading|read more|read next|see more"
              + "|show more|more|share|tweet|print|email|watch(?: now)?|don['’]t miss|just in"
              + "|story continues(?: below.*)?|article continues below.*|continue reading.*"
              + "|scroll (?:down )?(?:to|for).*|skip (?:to|advert).*|click here.*|sign up.*"
              + "|subscribe\\b.*|follow (?:us|me|@).*|(?:tags|filed under|topics|posted in)\\s*:.*"
              + "|back to top|\\d+ (?:comments?|shares?))\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:last )?(?:updated?|published|posted|modified)\\b.{0,40}\\d.{0,40}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:photo|image|picture|illustration|video)s?(?: credit)?\\s*(?::|©|\\bby\\b|courtesy)"
              + "|\\bphotos? ©|©|getty images|shutterstock|/ap photo|\\(ap photo|via ap\\b",
          Pattern.CASE_INSENSITIVE);

  private Label() {}

  /** Whether what follows a line is no longer the article. */
  static boolean endsArticle(Block block) {
    return block.text().length() < SHORT && ENDS.matcher(block.text()).matches();
  }

  /** Whether a line says nothing of the matter. */
  static boolean is(Block block) {
    String text = block.text();
    if (text.length() >= LINE) {
      return false;
    }
    return (text.length() < SHORT
            && (LABEL.matcher(text).matches()
                || ENDS.matcher(text).matches()
                || STAMP.matcher(text).matches()))
        || (!block.heading() && CREDIT.matcher(text).find() && sentences(text) <= 2);
  }

  private static int sentences(String text) {
    int sentences = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        sentences++;
      }
    }
    return sentences;
  }
}
