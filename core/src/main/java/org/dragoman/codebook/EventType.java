package org.dragoman.codebook;

import java.util.Arrays;
import java.util.Optional;

/**
 * PLOVER's sixteen event types, each with its quad class.
 *
 * <p>CONCEDE stands under material cooperation, with RETREAT, as in the older YIELD that the two
 * were made from; PLOVER's manual counts it as verbal.
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION, "03"),
  CONSULT(QuadClass.VERBAL_COOPERATION, "04"),
  SUPPORT(QuadClass.VERBAL_COOPERATION, "05"),
  COOPERATE(QuadClass.MATERIAL_COOPERATION, "06"),
  AID(QuadClass.MATERIAL_COOPERATION, "07"),
  CONCEDE(QuadClass.MATERIAL_COOPERATION, "08"),
  RETREAT(QuadClass.MATERIAL_COOPERATION, "08"),
  REQUEST(QuadClass.VERBAL_CONFLICT, "10"),
  ACCUSE(QuadClass.VERBAL_CONFLICT, "11"),
  REJECT(QuadClass.VERBAL_CONFLICT, "12"),
  THREATEN(QuadClass.VERBAL_CONFLICT, "13"),
  PROTEST(QuadClass.MATERIAL_CONFLICT, "14"),
  SANCTION(QuadClass.MATERIAL_CONFLICT, "16"),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, "15"),
  COERCE(QuadClass.MATERIAL_CONFLICT, "17"),
  ASSAULT(QuadClass.MATERIAL_CONFLICT, "19");

  private final QuadClass quad;
  private final String cameoRoot;

  EventType(QuadClass quad, String cameoRoot) {
    this.quad = quad;
    this.cameoRoot = cameoRoot;
  }

  /** The type by its name, in capitals or not; empty where there is none. */
  public static Optional<EventType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Its class. */
  public QuadClass quad() {
    return quad;
  }

  /** The CAMEO root code that is its nearest: two digits. */
  public String cameoRoot() {
    return cameoRoot;
  }
}
