package org.dragoman.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The word pieces of the base encoder. */
final class Vocabulary {
  private Vocabulary() {}

  /** The pieces by their ids, from the base encoder's {@code tokenizer.json}. */
  static List<String> ofBase() throws IOException {
    String name = "/" + EncoderWeights.BASE + "-tokenizer.json";
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the base encoder is not on the class path");
      }
      JsonNode vocabulary = new JsonMapper().readTree(in).path("model").path("vocab");
      List<String> pieces = new ArrayList<>(Collections.nCopies(vocabulary.size(), ""));
      for (Map.Entry<String, JsonNode> each : vocabulary.properties()) {
        pieces.set(each.getValue().intValue(), each.getKey());
      }
      return pieces;
    }
  }
}
