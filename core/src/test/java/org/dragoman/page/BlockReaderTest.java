package org.dragoman.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  private static List<String> blocks(String html) {
    return BlockReader.read(Jsoup.parse(html).body()).blocks().stream().map(Block::text).toList();
  }

  @Test
  void oneBreakEndsALineAndTwoAParagraph() {
    assertThat(blocks("one<br>two<br> <br>three")).containsExactly("one\ntwo", "three");
  }

  @Test
  void spacesAreCollapsedAndWordsKept() {
    assertThat(blocks("<p> a\n <b>b</b>c&nbsp; d&shy;e </p>")).containsExactly("a bc de");
  }

  @Test
  void aRowIsOneBlockUnlessItsCellsHoldBlocks() {
    assertThat(blocks("<table><tr><td>a<td>b<tr><td><p>c<p>d</table>"))
        .containsExactly("a b", "c", "d");
  }

  @Test
  void whatIsSetIntoALineIsLeftOut() {
    assertThat(blocks("<p>Mr Lund <span class=tooltip>Lund, 53</span> spoke.</p>"))
        .containsExactly("Mr Lund spoke.");
  }

  @Test
  void countsWhatIsLinked() {
    Block block =
        BlockReader.read(Jsoup.parse("<p>ab<a href=x>cd</a></p>").body()).blocks().getFirst();
    assertThat(block.linkDensity()).isEqualTo(0.5);
    assertThat(block.plain()).isEqualTo(2);
  }
}
