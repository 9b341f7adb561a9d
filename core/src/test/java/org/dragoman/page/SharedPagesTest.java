package org.dragoman.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the reading on pages with known articles, where these are at hand. */
class SharedPagesTest {
  private static final Path PAGES = Path.of("..", "..", "shared", "eval", "html_dev");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  @Test
  void readsKnownArticles() throws IOException {
    Assumptions.assumeTrue(Files.exists(PAGES.resolve("ground-truth.json")));
    JsonNode known = JsonMapper.shared().readTree(PAGES.resolve("ground-truth.json").toFile());
    double precision = 0;
    double recall = 0;
    int pages = 0;
    for (Map.Entry<String, JsonNode> page : known.properties()) {
      String html = Files.readString(PAGES.resolve("html/" + page.getKey() + ".html"));
      Map<List<String>, Integer> wanted =
          shingles(page.getValue().path("articleBody").asString(""));
      Map<List<String>, Integer> read = shingles(WebPage.parse(html, Optional.empty()).body());
      double shared =
          wanted.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), read.getOrDefault(e.getKey(), 0)))
              .sum();
      precision += read.isEmpty() ? 0 : shared / size(read);
      recall += shared / size(wanted);
      pages++;
    }
    assertThat(2 * precision * recall / (precision + recall) / pages).isGreaterThan(0.955);
  }

  @Test
  void findsTheDayOfPublication() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(PAGES.resolve("html")));
    Map<String, String> days = new HashMap<>();
    for (String line :
        Files.readAllLines(Path.of("src", "test", "resources", "pages", "dates.tsv"))) {
      if (!line.startsWith("#")) {
        days.put(line.split("\t")[0], line.split("\t")[1]);
      }
    }
    int right = 0;
    try (Stream<Path> pages = Files.list(PAGES.resolve("html"))) {
      for (Path page : pages.toList()) {
        String day = days.getOrDefault(String.valueOf(page.getFileName()).substring(0, 12), "none");
        WebPage read = WebPage.parse(Files.readString(page), Optional.empty());
        right += read.published().filter(date -> date.startsWith(day)).isPresent() ? 1 : 0;
      }
    }
    assertThat((double) right / days.size()).isGreaterThanOrEqualTo(0.9);
  }

  private static int size(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      shingles.merge(new ArrayList<>(words.subList(i, i + 4)), 1, Integer::sum);
    }
    return shingles;
  }
}
