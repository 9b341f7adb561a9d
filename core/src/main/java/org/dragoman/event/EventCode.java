package org.dragoman.event;

import java.util.List;
import org.dragoman.codebook.EventType;

/**
 * What an event is, in the codebook's terms.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, empty where none fits
 * @param context PLOVER contexts, the likeliest first
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of the code, -10 to 10
 */
public record EventCode(
    EventType type, String mode, List<String> context, String cameo, double goldstein) {
  public EventCode {
    context = List.copyOf(context);
  }
}
