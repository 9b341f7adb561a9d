package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.corenlp.TransitionParser.Parse;
import org.junit.jupiter.api.Test;

class TreeRepairsTest {
  private static Parse mend(String words, String tags, int[] heads, String relations) {
    return TreeRepairs.mend(
        List.of(words.split(" ")),
        List.of(tags.split(" ")),
        new Parse(heads, relations.split(" ")));
  }

  @Test
  void givesTheObjectBackToItsVerb() {
    Parse mended =
        mend(
            "They welcomed a decision to free her",
            "PRP VBD DT NN TO VB PRP",
            new int[] {1, -1, 3, 5, 5, 1, 5},
            "nsubj root det nsubj mark ccomp obj");
    assertThat(mended.heads()).containsExactly(1, -1, 3, 1, 5, 3, 5);
    assertThat(mended.relations())
        .containsExactly("nsubj", "root", "det", "obj", "mark", "acl", "obj");
  }

  @Test
  void leavesWhatSomebodyIsWantedToDo() {
    Parse kept =
        mend(
            "They want the army to leave",
            "PRP VBP DT NN TO VB",
            new int[] {1, -1, 3, 5, 5, 1},
            "nsubj root det nsubj mark ccomp");
    assertThat(kept.relations()).containsExactly("nsubj", "root", "det", "nsubj", "mark", "ccomp");
  }

  @Test
  void givesASumItsPlace() {
    Parse mended =
        mend(
            "Oman gave an additional $ 2",
            "NNP VBD DT JJ $ CD",
            new int[] {1, -1, 1, 2, 3, 4},
            "nsubj root obj amod dep compound");
    assertThat(mended.heads()).containsExactly(1, -1, 4, 4, 1, 4);
    assertThat(mended.relations()[4]).isEqualTo("obj");
  }

  @Test
  void givesAGerundItsPlaceAndItsObject() {
    Parse mended =
        mend(
            "Oman denied bombing a warehouse",
            "NNP VBD VBG DT NN",
            new int[] {1, -1, 1, 4, 1},
            "nsubj root dep det obj");
    assertThat(mended.heads()).containsExactly(1, -1, 1, 4, 2);
    assertThat(mended.relations()).containsExactly("nsubj", "root", "xcomp", "det", "obj");
  }
}
