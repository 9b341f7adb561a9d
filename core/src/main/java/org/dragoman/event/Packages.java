package org.dragoman.event;

import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Quantities;
import org.dragoman.text.Token;

/**
 * The nouns that only measure what stands behind <i>of</i>: a round of sanctions, tonnes of rice.
 */
final class Packages {
  private static final Set<String> NOUNS =
      Set.of(
          ("amount any array barrage barrel batch billion both bout bulk campaign catalogue chain "
                  + "consignment degree dose eight fleet flurry form host kilo kilogram kind list litre load lot "
                  + "measure minority nine pack package piece plenty portion program programme quantity quarter "
                  + "raft range remainder row set seven share shipment six slew sort spate stream string tens "
                  + "third ton tonne truckload type variety volley wave worth")
              .split(" "));

  private Packages() {}

  static boolean measures(Token token) {
    return Quantities.counts(token) || NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
