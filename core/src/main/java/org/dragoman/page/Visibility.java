package org.dragoman.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Whether an element is shown, as far as the page itself says without its style sheets. */
final class Visibility {
  private Visibility() {}

  static boolean hidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }
}
