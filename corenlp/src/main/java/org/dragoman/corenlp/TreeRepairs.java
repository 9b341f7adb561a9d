package org.dragoman.corenlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.corenlp.TransitionParser.Parse;
import org.dragoman.text.Sentence;

/**
 * Mends what the parser gets wrong the same way each time: the object that it takes for the subject
 * of what follows ("welcomed the decision to free them"), and the article that it takes for the
 * object before a sum ("gave an additional $2 million"), and the gerund behind a verb that it does
 * not know what to make of ("denied shelling the town").
 */
final class TreeRepairs {
  /** Verbs of which <i>noun to-infinitive</i> is a clause: they want that somebody does it. */
  private static final Set<String> WANTING =
      Set.of(
          ("want wanted wants wanting need needs needed like likes liked expect expects expected expecting believe believes "
                  + "believed consider considers considered allow allows allowed let lets make makes made see sees saw seen "
                  + "ask asks asked urge urges urged order orders ordered tell tells told force forces forced enable enables "
                  + "enabled help helps helped cause causes caused get gets got have has had find finds found prefer prefers "
                  + "preferred wait waits waited arrange call calls called hope hopes hoped push pushes pushed press permit "
                  + "permits permitted require requires required")
              .split(" "));

  /** Nouns whose infinitive says what is planned, promised or asked. */
  private static final Set<String> PLANS =
      Set.of(
          ("plan plans decision decisions bid bids effort efforts attempt attempts move moves proposal proposals offer offers "
                  + "refusal willingness readiness right rights promise promises pledge pledges threat threats demand demands "
                  + "agreement agreements deal intention intentions push campaign order orders request requests resolution "
                  + "commitment desire ability mandate permission invitation law bill measure measures scheme vote")
              .split(" "));

  private final List<String> words;
  private final List<String> tags;
  private final int[] heads;
  private final String[] relations;

  private TreeRepairs(List<String> words, List<String> tags, Parse parse) {
    this.words = words;
    this.tags = tags;
    this.heads = parse.heads();
    this.relations = parse.relations();
  }

  /** Mends the tree in place and returns it. */
  static Parse mend(List<String> words, List<String> tags, Parse parse) {
    TreeRepairs repairs = new TreeRepairs(words, tags, parse);
    for (int i = 0; i < words.size(); i++) {
      repairs.giveObjectBack(i);
      repairs.givePlanItsAct(i);
      repairs.giveSumItsPlace(i);
      repairs.giveGerundItsPlace(i);
    }
    return parse;
  }

  /** "welcomed the decision to free them", "welcomed the decisions taken by them". */
  private void giveObjectBack(int verb) {
    int governor = heads[verb];
    boolean infinitive = tags.get(verb).equals("VB") && relations[verb].equals("ccomp");
    boolean participle =
        tags.get(verb).equals("VBN")
            && (relations[verb].equals("dep") || relations[verb].equals("ccomp"));
    if (!(infinitive || participle)
        || governor == Sentence.ROOT
        || governor > verb
        || !tags.get(governor).startsWith("VB")
        || WANTING.contains(words.get(governor).toLowerCase(Locale.ROOT))
        || has(governor, "obj")) {
      return;
    }
    int subject = child(verb, "nsubj");
    boolean before = subject > governor && subject < verb && tags.get(subject).startsWith("NN");
    boolean bare = participle ? !has(verb, "aux") && !has(verb, "aux:pass") : isTo(verb);
    if (before && bare && !hasMark(verb)) {
      heads[subject] = governor;
      relations[subject] = "obj";
      heads[verb] = subject;
      relations[verb] = "acl";
    }
  }

  /** "challenged the plan to arrest them": what is planned, not what is challenged. */
  private void givePlanItsAct(int verb) {
    int governor = heads[verb];
    if (!tags.get(verb).equals("VB")
        || !(relations[verb].equals("xcomp") || relations[verb].equals("advcl"))
        || governor == Sentence.ROOT
        || governor > verb
        || !isTo(verb)) {
      return;
    }
    int object = child(governor, "obj");
    boolean adjoins = object > governor && object < verb && verb - object <= 2;
    if (adjoins && PLANS.contains(words.get(object).toLowerCase(Locale.ROOT))) {
      heads[verb] = object;
      relations[verb] = "acl";
    }
  }

  /** "gave an additional $2 million": the sum is the object, the article its own. */
  private void giveSumItsPlace(int article) {
    if (!tags.get(article).equals("DT") || relations[article].equals("det")) {
      return;
    }
    for (int i = article + 1; i < Math.min(words.size(), article + 4); i++) {
      if (tags.get(i).equals("$") && isWithin(i, article)) {
        heads[i] = heads[article];
        relations[i] = relations[article];
        heads[article] = i;
        relations[article] = "det";
        for (int between = article + 1; between < i; between++) {
          heads[between] = i;
          relations[between] = "amod";
        }
        return;
      }
    }
  }

  /** "denied shelling the town": what is denied, with its object. */
  private void giveGerundItsPlace(int gerund) {
    int governor = heads[gerund];
    if (!tags.get(gerund).equals("VBG")
        || !relations[gerund].equals("dep")
        || governor != gerund - 1
        || !tags.get(governor).startsWith("VB")) {
      return;
    }
    relations[gerund] = "xcomp";
    int object = child(governor, "obj");
    if (object > gerund && !has(gerund, "obj")) {
      heads[object] = gerund;
    }
  }

  private boolean isTo(int verb) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && tags.get(i).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause has a conjunction of its own: <i>that</i>, <i>for … to</i>. */
  private boolean hasMark(int verb) {
    for (int i = 0; i < words.size(); i++) {
      if (heads[i] == verb && relations[i].equals("mark") && !tags.get(i).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int head, String relation) {
    return child(head, relation) >= 0;
  }

  private int child(int head, String relation) {
    for (int i = 0; i < words.size(); i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWithin(int token, int above) {
    for (int at = token; at != Sentence.ROOT; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
