package org.dragoman.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damages good input in a thousand ways; whatever comes of it is a reading, and comes soon. */
class MutatedInputTest {
  private static final int TIMES = 300;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.json   | [{"id":"a","text":"The crews met.","published":"2031-03-04"},{"text":"They left."}]
          a.jsonl  | {"id":"a","text":"The crews met the governor.","published":"March 4, 2031"}
          a.txt    | Island Courier. By Ana Ruiz. March 4, 2031. The crews met the governor on Monday “again”.
          a.html   | <html><head><meta charset=utf-8><title>Peace</title></head><body><h1>Peace</h1><p>They met.</p></body>
          a.csv    | id,text,date¶1,"The crews ""met"".",2031-03-04¶2,They left.,2031
          a.xml    | <Sentences><Sentence id="1" date="20310304"><Text>They &amp; we met.</Text></Sentence></Sentences>
          a.rss    | <rss><channel><title>C</title><item><title>P</title><description><![CDATA[<p>x</p>]]></description></item></channel></rss>
          a.warc   | WARC/1.0¶WARC-Type: response¶WARC-Target-URI: http://a.example/¶Content-Type: application/http¶Content-Length: 61¶¶HTTP/1.1 200 OK¶Content-Type: text/html¶¶<p>They met.</p>¶¶
          """)
  void survives(String file, String sample) {
    byte[] good = sample.replace("¶", "\r\n").getBytes(StandardCharsets.UTF_8);
    Random random = new Random(11);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < TIMES; i++) {
            byte[] bad = damaged(good, random);
            Readings.of(file, bad);
            byte[] packed = Readings.gzip(good);
            Readings.of(file + ".gz", damaged(packed, random));
            Readings.of(
                "a.zip",
                damaged(Readings.zip(file, new String(bad, StandardCharsets.ISO_8859_1)), random));
          }
        });
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bad.length);
      switch (random.nextInt(4)) {
        case 0 -> bad[at] = (byte) random.nextInt(256);
        case 1 -> bad = Arrays.copyOf(bad, at + 1);
        case 2 -> {
          int length = Math.min(bad.length - at, 1 + random.nextInt(16));
          byte[] again = Arrays.copyOf(bad, bad.length + length);
          System.arraycopy(bad, at, again, at + length, bad.length - at);
          bad = again;
        }
        default -> bad[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return bad;
  }
}
