package org.dragoman.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Reading;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the web pages of a crawl. Pages met before are left out, by the digest of what was sent;
 * how many those are, and how much is no page, is said at the end.
 */
final class WarcArticles implements ReadingCursor {
  private static final int OK = 200;

  /** Bytes of a digest that are kept: enough to tell billions of pages apart. */
  private static final int KEPT = 12;

  private static final byte[] ZSTANDARD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

  private final Input input;
  private final WarcReader records;
  private final Set<String> seen = new HashSet<>();
  private long number;
  private long again;
  private long noPages;
  private boolean ended;

  private WarcArticles(Input input, WarcReader records) {
    this.input = input;
    this.records = records;
  }

  static ReadingCursor of(Input input) throws IOException {
    input.bytes().mark(ZSTANDARD.length);
    byte[] first = input.bytes().readNBytes(ZSTANDARD.length);
    input.bytes().reset();
    if (Arrays.equals(first, ZSTANDARD)) {
      throw new UnreadableException("compressed with Zstandard: decompress it first (zstd -d)");
    }
    try {
      return new WarcArticles(input, new WarcReader(input.bytes()));
    } catch (ParsingException e) {
      throw damaged(e);
    }
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!ended) {
      Optional<WarcRecord> record = record();
      if (record.isEmpty()) {
        ended = true;
        return summary();
      }
      if (record.get() instanceof WarcResponse response) {
        Optional<Reading> page = page(response);
        if (page.isPresent()) {
          return page;
        }
      }
    }
    return Optional.empty();
  }

  /** The library complains of damaged headers with these. */
  private Optional<WarcRecord> record() throws IOException {
    try {
      return records.next();
    } catch (ParsingException | IllegalArgumentException | DateTimeException e) {
      throw damaged(e);
    }
  }

  private Optional<Reading> page(WarcResponse response) throws IOException {
    Optional<String> url = response.headers().first("WARC-Target-URI");
    String name = input.name() + " " + url.orElse("(no address)");
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != OK || !isPage(type)) {
        noPages++;
        return Optional.empty();
      }
      String coding = http.headers().first("Content-Encoding").orElse("");
      if (coding.toLowerCase(Locale.ROOT).contains("zstd")) {
        return Optional.of(new Reading.Unreadable(name, "a page compressed with Zstandard"));
      }
      byte[] bytes = Contents.read(http.bodyDecoded().stream(), Limits.PAGE);
      if (!seen.add(digest(bytes))) {
        again++;
        return Optional.empty();
      }
      number++;
      return Optional.of(HtmlArticles.page(name, input.partId(number), bytes, charset(type), url));
    } catch (ParsingException | IllegalArgumentException | DateTimeException e) {
      return Optional.of(new Reading.Unreadable(name, Reasons.of(damaged(e))));
    } catch (UnreadableException e) {
      return Optional.of(new Reading.Unreadable(name, Reasons.of(e)));
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static Optional<Charset> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset")).flatMap(CharacterSets::named);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, KEPT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Reading> summary() {
    if (again == 0 && noPages == 0) {
      return number == 0
          ? Optional.of(new Reading.Unreadable(input.name(), "a crawl without web pages"))
          : Optional.empty();
    }
    return Optional.of(
        new Reading.Remark(
            input.name(),
            String.format(
                Locale.ROOT,
                "%,d pages read; left out: %,d met before, %,d responses that are no pages",
                number,
                again,
                noPages)));
  }

  private static UnreadableException damaged(Exception e) {
    return new UnreadableException("damaged: no crawl record here: " + e.getMessage());
  }
}
