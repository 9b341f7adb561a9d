package org.dragoman.actor;

import java.util.Locale;
import java.util.Optional;

/** PLOVER's sectors of society: what role an actor has in his country. */
public enum Sector {
  GOV,
  MIL,
  COP,
  SPY,
  JUD,
  LEG,
  REB,
  OPP,
  PTY,
  IGO,
  NGO,
  BUS,
  MED,
  REL,
  EDU,
  LAB,
  ELI,
  CRM,
  CVL,
  REF,
  AGR,
  HLH,
  HRI,
  ENV,
  MNC,
  UAF,
  SOC,
  DEV;

  /** The sector of that code; empty where there is none. */
  public static Optional<Sector> of(String code) {
    try {
      return Optional.of(valueOf(code.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
