/**
 * Whatever users hand in, read: copied pages, web pages, JSON; files, folders and standard input.
 */
@NullMarked
package org.dragoman.reading;

import org.jspecify.annotations.NullMarked;
