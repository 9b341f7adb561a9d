/** Stanford CoreNLP behind the core's {@link org.dragoman.text.Annotator}. */
@NullMarked
package org.dragoman.corenlp;

import org.jspecify.annotations.NullMarked;
