package org.dragoman.event;

import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Token;

/** The nouns that only count what stands behind <i>of</i>: a round of sanctions, tonnes of rice. */
final class Quantities {
  private static final Set<String> NOUNS =
      Set.of(
          ("number hundred thousand million billion dozen score ton tonne kilo kilogram litre barrel tens round series set "
                  + "package wave spate string raft slew barrage volley batch group lot plenty range variety array couple "
                  + "pair handful majority minority half third quarter part portion share bulk piece amount quantity kind "
                  + "sort type form worth load shipment truckload stream flurry host catalogue list dose measure degree "
                  + "consignment convoy fleet pack row bout chain campaign programme program rest remainder all some any "
                  + "most many several both one two three four five six seven eight nine ten")
              .split(" "));

  private Quantities() {}

  static boolean isQuantity(Token token) {
    return token.tag().equals("CD") || NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
