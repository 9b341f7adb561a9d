package org.dragoman.actor;

import org.dragoman.data.DataProblem;

/** Takes what a file of actors holds, one by one, so that a file may be larger than memory. */
public interface ActorSink {
  /** An entry that can be used. */
  void entry(SourcedEntry entry);

  /** A noun for people. */
  void agent(AgentNoun noun);

  /** Something that cannot be used; the rest can. */
  void problem(DataProblem problem);

  /** One more line or entity was read: for those who show how far it is. */
  default void step() {}
}
