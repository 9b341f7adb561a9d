package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the distribution as users do: a process of its own, its output and its exit status. */
class DistributionIT {
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir Path folder;

  private record Run(int status, String out, String err) {
    List<JsonNode> records() {
      return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
  }

  private Run dragoman(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-Xmx1500m", "-XX:+UseSerialGC", "-cp"));
    command.add(Path.of("target", "dragoman", "lib") + File.separator + "*");
    command.add(Dragoman.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path in = Files.writeString(folder.resolve("in"), input);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends within two minutes").isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void codesTheSamplesInOrderAndToTheSchema() throws Exception {
    Run run = dragoman("", "code", SAMPLES.toString());
    assertThat(run.status()).isZero();
    assertThat(run.records().stream().map(r -> r.get("id").asString()))
        .containsExactly("channel-1", "channel-2", "channel-3", "suez");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("..", "docs", "record.schema.json")));
    assertThat(run.out().lines()).allMatch(r -> schema.validate(r, InputFormat.JSON).isEmpty());
  }

  @Test
  void codesTheSameWithOneThreadAsWithFour() throws Exception {
    assertThat(dragoman("", "code", "-t", "1", SAMPLES.toString()).out())
        .isEqualTo(dragoman("", "code", "-t", "4", SAMPLES.toString()).out());
  }

  @Test
  void namesWhatFailsAndCodesTheRest() throws Exception {
    String input =
        """
        {"id":"good","text":"Norway attacked Chile on Monday."}
        {"id":"bad"}
        not json
        """;
    Run run = dragoman(input, "code", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.records()).hasSize(1);
    assertThat(run.err())
        .contains("standard input:2: has no \"text\"")
        .contains("standard input:3: no JSON")
        .doesNotContain("Exception");
  }

  /** One folder, read by one process with 1500 MB: what is bad is named, what is good is coded. */
  @Test
  void codesTheGoodOnesOfAFolderOfAllKinds() throws Exception {
    Path all = Files.createDirectory(folder.resolve("all"));
    Files.writeString(
        all.resolve("good.jsonl"), "{\"text\":\"Norway attacked Chile on Monday.\"}\n");
    Files.write(all.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3});
    Files.write(all.resolve("utf8.txt"), new byte[] {'h', 'e', (byte) 0xc3, '(', ' ', 'l'});
    Files.writeString(all.resolve("empty.html"), "");
    Files.writeString(all.resolve("deep.html"), "<div>".repeat(100_000) + "Norway left Chile.");
    Files.writeString(all.resolve("word.txt"), "a".repeat(400_000));
    Files.writeString(all.resolve("sentence.txt"), "the minister said that ".repeat(15_000));
    Files.writeString(
        all.resolve("french.json"),
        "{\"text\":\"%s\"}"
            .formatted("Le ministre a dit lundi que les pourparlers reprendraient. ".repeat(6)));
    try (OutputStream line = Files.newOutputStream(all.resolve("line.txt"))) {
      byte[] words = "words ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 340; i++) {
        line.write(words);
      }
    }
    try (OutputStream bomb =
        new GZIPOutputStream(Files.newOutputStream(all.resolve("b.jsonl.gz")))) {
      for (int i = 0; i < 100; i++) {
        bomb.write(new byte[1 << 20]);
      }
    }
    Run run = dragoman("", "code", all.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.records().stream().map(r -> r.get("id").asString()))
        .containsExactly("deep", "good#1", "sentence");
    assertThat(run.err().lines())
        .hasSize(7)
        .anyMatch(line -> line.contains("binary.txt: binary data"))
        .anyMatch(line -> line.contains("utf8.txt: neither UTF-8"))
        .anyMatch(line -> line.contains("empty.html: no article text"))
        .anyMatch(line -> line.contains("word: skipped: not English"))
        .anyMatch(line -> line.contains("french: skipped: not English, but French"))
        .anyMatch(line -> line.contains("line.txt: more than 8 MB"))
        .anyMatch(line -> line.contains("b.jsonl.gz"));
  }

  @Test
  void countsOffsetsInCodePoints() throws Exception {
    Run run = dragoman("{\"text\":\"\uD83D\uDE00 Norway attacked Chile.\"}", "code", "-");
    JsonNode event = run.records().getFirst().get("events").get(0);
    assertThat(event.get("trigger").get("start").asInt()).isEqualTo(9);
  }

  @Test
  void tellsWhatIsWrongWithACall() throws Exception {
    assertThat(dragoman("").status()).isEqualTo(2);
    assertThat(dragoman("", "code").status()).isEqualTo(2);
    Run run = dragoman("", "relate", folder.resolve("none.tsv").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no such file").doesNotContain("at org.");
  }

  @Test
  void helpsAndCompletes() throws Exception {
    assertThat(dragoman("", "--help").out()).contains("code", "read", "relate", "Exit status");
    assertThat(dragoman("", "--version").out()).startsWith("dragoman ");
    assertThat(dragoman("", "generate-completion").out()).contains("complete");
  }

  @Test
  void relatesEveryRow() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            """
            marked_sentence\tn
            <s>Norway</s> imposed sanctions on <t>Chile</t>.\t1
            "<s>Peru</s> said ""no"" to <t>Bolivia</t>"\t2
            \t3
            """);
    Run run = dragoman("", "relate", table.toString());
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("marked_sentence\tn\tpred_root\tpred_quad\tpred_confidence");
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).contains("\t1\tCOERCE\t4\t");
    assertThat(lines).allMatch(line -> line.split("\t", -1).length == 5);
  }

  @Test
  void looksIntoTheDirectory() throws Exception {
    Run found = dragoman("", "actors", "find", "MADURO");
    assertThat(found.status()).isZero();
    assertThat(found.out().lines())
        .first()
        .asString()
        .contains("id", "name", "type", "country", "sector", "code", "office", "term");
    assertThat(found.out()).contains("nicolas-maduro", "Nicolás Maduro");
    assertThat(dragoman("", "actors", "find", "--json", "nato").records().getFirst().get("id"))
        .asString()
        .contains("nato");
    assertThat(dragoman("", "actors", "find", "xyzzy").status()).isEqualTo(1);
    Run shown = dragoman("", "actors", "show", "un");
    assertThat(shown.out())
        .contains("[un] United Nations", "organs: ", "[un-security-council]", "secretary-general");
    Run holders = dragoman("", "actors", "holders", "president", "of", "usa", "--on", "1995-05-01");
    assertThat(holders.out()).contains("bill-clinton").doesNotContain("george");
    assertThat(dragoman("", "actors", "holders", "president", "usa").status()).isEqualTo(2);
    assertThat(dragoman("", "actors", "--help").out()).contains("Examples:", "convert");
  }

  @Test
  void checksTheDirectoryAndAUsersFiles() throws Exception {
    Run ours = dragoman("", "actors", "check");
    assertThat(ours.status()).isZero();
    assertThat(ours.err()).contains("the directory: 0 errors");
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), "name,type,office\nIda,person,x; nowhere\n");
    Run theirs = dragoman("", "actors", "check", bad.toString());
    assertThat(theirs.status()).isEqualTo(1);
    assertThat(theirs.out()).contains("bad.csv:2: error: office of what does not exist: nowhere");
    Run converted = dragoman("", "actors", "convert", "csv", bad.toString());
    assertThat(converted.out()).contains("[ida] Ida\ntype: person\noffice: x; nowhere");
  }

  @Test
  void codesWithAUsersActors() throws Exception {
    Path mine =
        Files.writeString(
            folder.resolve("my.csv"),
            """
            id,name,type,country,sector,cameo,aka
            nato,Northern Tailors,organization,NOR,BUS,NORTLR,NATO
            ,Salt Front,organization,NOR,REB,,
            ,,person,,,,
            """);
    String article = "{\"text\":\"NATO attacked the Salt Front on Monday.\"}";
    Run run = dragoman(article, "code", "--actors", mine.toString(), "-");
    assertThat(run.status()).as("a bad row fails nothing").isZero();
    assertThat(run.err()).contains("my.csv:4: no name");
    List<String> actors = new ArrayList<>();
    run.records()
        .getFirst()
        .get("actors")
        .values()
        .forEach(a -> actors.add(a.get("id").asString() + " " + a.get("cameo").asString()));
    assertThat(actors).contains("nato NORTLR", "salt-front NORREB");
    Run missing = dragoman(article, "code", "--actors", folder.resolve("no.csv").toString(), "-");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.records()).as("coded without it").hasSize(1);
  }

  @Test
  void readsThePartsOfACopiedPage() throws Exception {
    JsonNode page =
        dragoman("", "read", SAMPLES.resolve("suez.txt").toString()).records().getFirst();
    assertThat(page.get("title").asString())
        .isEqualTo("Egypt seizes Suez Canal company, Britain and France protest");
    assertThat(page.get("published").asString()).isEqualTo("1956-07-28T09:15");
    assertThat(page.has("events")).isFalse();
  }

  @Test
  void readsTheFirstArticleThatItMustReadWell() throws Exception {
    Path seed = Path.of("..", "..", "shared", "seed", "rapprochement.txt");
    assumeThat(Files.exists(seed)).as("%s is not there", seed).isTrue();
    JsonNode record = dragoman("", "code", seed.toString()).records().getFirst();
    assertThat(record.get("published").asString()).isEqualTo("2020-10-20T14:40");
    assertThat(record.get("kind").asString()).isEqualTo("opinion");
    try (Stream<JsonNode> actors = record.get("actors").values().stream()) {
      assertThat(actors.map(a -> a.get("id").asString()))
          .contains("hamas", "rus", "isr", "ismail-haniyeh", "mikhail-bogdanov");
    }
    // A plan that is said to threaten somebody is no threat.
    try (Stream<JsonNode> events = record.get("events").values().stream()) {
      assertThat(events.map(e -> e.get("type").asString())).doesNotContain("THREATEN");
    }
  }

  @Test
  void verifiesAUsersLexiconAndCodesWithIt() throws Exception {
    Path mine = folder.resolve("my.lexicon");
    Files.writeString(
        mine,
        """
        == SUPPORT - 051
        S serenade T
          > <s>Norway</s> serenaded <t>Chile</t> on Monday.
        S heckle T
          > <s>Norway</s> sailed past <t>Chile</t>.
        S frown
        == SUPPORT - 9999
        S wave at T
        """);
    Run verified = dragoman("", "lexicon", "verify", mine.toString());
    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(mine + ":5: no SUPPORT found"))
        .anyMatch(line -> line.startsWith(mine + ":6: no example"))
        .anyMatch(line -> line.startsWith(mine + ":8: no CAMEO code: 9999"));
    assertThat(verified.err()).contains("3 patterns, 2 problems; 2 examples, 1 not coded");
    String text = "{\"id\":\"a\",\"text\":\"Norway serenaded Chile on Monday.\"}";
    Run coded = dragoman(text, "code", "--lexicon", mine.toString(), "-");
    assertThat(coded.status()).isZero();
    assertThat(coded.err()).contains(mine + ":8: no CAMEO code: 9999");
    assertThat(coded.records().getFirst().get("events").get(0).get("type").asString())
        .isEqualTo("SUPPORT");
    assertThat(dragoman(text, "code", "--lexicon", folder + "/none.lexicon", "-").status())
        .isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWithAModel() throws Exception {
    Path noModel = Files.writeString(folder.resolve("no.onnx"), "no model");
    Run absent = dragoman("", "code", "--model", "absent.onnx", "-");
    assertThat(absent.status()).isEqualTo(2);
    assertThat(absent.err()).contains("no such model: absent.onnx").doesNotContain("\tat ");
    Run bad = dragoman("", "code", "--model", noModel.toString(), "-");
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("cannot use the model").doesNotContain("\tat ");
  }

  @Test
  void verifiesAgainAfterASave() throws Exception {
    Path mine = Files.writeString(folder.resolve("w.lexicon"), "== AID - 070\nS frown\n");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            Path.of("target", "dragoman", "lib") + File.separator + "*",
            Dragoman.class.getName(),
            "lexicon",
            "verify",
            "--no-examples",
            "--watch",
            mine.toString());
    Path out = folder.resolve("watched");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      awaitLine(out, "1 patterns, 1 problems");
      Files.writeString(mine, "== AID - 070\nS frown\n  > Peru frowned.\nS nod\nS wink\n");
      awaitLine(out, "3 patterns, 2 problems");
    } finally {
      process.destroy();
    }
  }

  private static void awaitLine(Path file, String words) throws Exception {
    for (int i = 0; i < 300; i++) {
      if (Files.readString(file).contains(words)) {
        return;
      }
      Thread.sleep(100);
    }
    assertThat(Files.readString(file)).contains(words);
  }

  @Test
  void saysWhatTheCodebookMeans() throws Exception {
    assertThat(dragoman("", "codebook").out().lines()).hasSize(16);
    assertThat(dragoman("", "codebook", "0874").out()).contains("RETREAT, mode withdraw", "10.0");
    assertThat(dragoman("", "codebook", "sanction").out()).contains("mode expel", "> <s>");
    assertThat(dragoman("", "codebook", "xyzzy").status()).isEqualTo(1);
    assertThat(dragoman("", "lexicon", "find", "withdraw").out()).contains("RETREAT\twithdraw");
    assertThat(dragoman("", "lexicon", "find", "xyzzy").status()).isEqualTo(1);
  }
}
