package org.dragoman.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.codebook.MarkedSentence;

/**
 * A marked sentence as the encoder takes it: pieces by their ids, and where its two sides stand.
 *
 * @param ids the pieces, with the encoder's start and end
 * @param source where the source stands, in pieces
 * @param target where the target stands, in pieces
 */
public record PairInput(List<Integer> ids, Span source, Span target) {
  /** The longest input, in pieces: a longer sentence is cut around its two sides. */
  public static final int LONGEST = 64;

  private static final Span START = new Span(0, 1);

  /** Whether the encoder sees who the two sides are. */
  public enum Sides {
    /** It sees their words. */
    NAMED,
    /** It sees only where they stand, so that it cannot go by who they are. */
    HIDDEN
  }

  public PairInput {
    ids = List.copyOf(ids);
  }

  /** How many pieces it has. */
  public int length() {
    return ids.size();
  }

  private record Mark(Span words, boolean source) {}

  /** Makes the input of a sentence. */
  public static PairInput of(MarkedSentence sentence, Sides sides, WordPieces pieces) {
    List<Mark> marks = new ArrayList<>();
    sentence.sources().forEach(words -> marks.add(new Mark(words, true)));
    sentence.targets().forEach(words -> marks.add(new Mark(words, false)));
    marks.sort(Comparator.comparingInt(mark -> mark.words().start()));
    Builder builder = new Builder(pieces);
    int from = 0;
    for (Mark mark : marks) {
      if (mark.words().start() >= from) {
        builder.text(sentence.text().substring(from, mark.words().start()));
        builder.side(mark.words().of(sentence.text()), mark.source(), sides);
        from = mark.words().end();
      }
    }
    builder.text(sentence.text().substring(from));
    return builder.build();
  }

  private static final class Builder {
    private final WordPieces pieces;
    private final List<Integer> ids = new ArrayList<>();
    private Span source = START;
    private Span target = START;

    Builder(WordPieces pieces) {
      this.pieces = pieces;
      ids.add(pieces.id("[CLS]"));
    }

    void text(String text) {
      pieces.cut(text, ids::add);
    }

    void side(String words, boolean isSource, Sides sides) {
      int from = ids.size();
      int mark = pieces.id(isSource ? "#" : "@");
      ids.add(mark);
      switch (sides) {
        case NAMED -> text(words);
        case HIDDEN -> ids.add(pieces.id("[MASK]"));
      }
      ids.add(mark);
      Span span = new Span(from, ids.size());
      if (isSource && source.equals(START)) {
        source = span;
      } else if (!isSource && target.equals(START)) {
        target = span;
      }
    }

    /** Keeps what stands around the two sides where the sentence is too long. */
    PairInput build() {
      int room = LONGEST - 2;
      int first = 1;
      int end = ids.size();
      if (end - 1 > room) {
        int left = Math.min(firstOf(source), firstOf(target));
        int right = Math.max(lastOf(source), lastOf(target));
        int spare = Math.max(0, room - (right - left));
        first = Math.max(1, Math.min(left - spare / 2, ids.size() - room));
        end = Math.min(ids.size(), first + room);
      }
      List<Integer> kept = new ArrayList<>(List.of(ids.getFirst()));
      kept.addAll(ids.subList(first, end));
      kept.add(pieces.id("[SEP]"));
      return new PairInput(kept, moved(source, first, end), moved(target, first, end));
    }

    private int firstOf(Span side) {
      return side.equals(START) ? Integer.MAX_VALUE : side.start();
    }

    private int lastOf(Span side) {
      return side.equals(START) ? 0 : side.end();
    }

    private static Span moved(Span side, int first, int end) {
      int from = Math.max(side.start(), first) - first + 1;
      int to = Math.min(side.end(), end) - first + 1;
      return side.equals(START) || from >= to ? START : new Span(from, to);
    }
  }
}
