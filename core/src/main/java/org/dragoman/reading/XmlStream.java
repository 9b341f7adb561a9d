package org.dragoman.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * XML read from front to back, for what comes from strangers: no document type is read and no
 * entity followed but those of HTML, so that nothing is fetched and nothing multiplies.
 */
final class XmlStream {
  private static final int DECLARATION = 200;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");

  private final XMLStreamReader xml;

  private XmlStream(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Opens a document in the character set that it declares, or the given one, or UTF-8; what cannot
   * be decoded comes as U+FFFD.
   */
  static XmlStream open(BufferedInputStream in, Optional<Charset> given) throws IOException {
    in.mark(DECLARATION);
    String start = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    in.reset();
    Matcher declared = DECLARED.matcher(start);
    Optional<Charset> charset =
        given.or(() -> declared.find() ? CharacterSets.named(declared.group(1)) : Optional.empty());
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return new XmlStream(factory.createXMLStreamReader(CharacterSets.reader(in, charset)));
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Goes to the next start of an element, at any depth; false at the end. */
  boolean nextStart() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Goes to the next child of an element; false at the element's end. */
  boolean nextChild() throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          return false;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** The element's name without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** The element's name with its prefix, where it has one. */
  String qualifiedName() {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty() ? name() : prefix + ":" + name();
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  /** All the text of the element, with the marks of elements inside it; leaves it at its end. */
  String text() throws IOException {
    boolean markup = attribute("type").filter(type -> type.equals("xhtml")).isPresent();
    StringBuilder text = new StringBuilder();
    int depth = 1;
    try {
      while (depth > 0 && xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            text.append('<').append(xml.getLocalName()).append('>');
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (depth > 0) {
              text.append("</").append(xml.getLocalName()).append('>');
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(markup ? Entities.escape(xml.getText()) : xml.getText());
          case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity(xml.getLocalName()));
          default -> {} // comments and instructions say nothing
        }
        if (text.length() > Limits.BYTES) {
          throw new UnreadableException(
              "an element of more than " + Limits.megabytes(Limits.BYTES) + " of text");
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
    return text.toString();
  }

  private static String entity(String name) throws UnreadableException {
    String known = Entities.getByName(name);
    if (known.isEmpty()) {
      throw new UnreadableException(
          "refers to an entity &" + name + ";, and entities that files define are not followed");
    }
    return known;
  }

  private static UnreadableException unreadable(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int words = message.indexOf("Message: ");
    String plain =
        (words < 0 ? message : message.substring(words + 9)).lines().findFirst().orElse("");
    String place = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
    return new UnreadableException("no well-formed XML" + place + ": " + plain);
  }
}
