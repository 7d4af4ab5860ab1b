package org.hearthmark.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain text of a message taken apart, so that its HTML says the same in paragraphs, lists and links. */
record MailText(List<Block> blocks) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");
    private static final String ITEM = "- ";

    /** A paragraph, or a list with an entry per line. */
    record Block(boolean list, List<List<Piece>> lines) {}

    /** Part of a line; an address is a link to itself. */
    record Piece(String text, boolean link) {}

    static MailText of(String text) {
        return new MailText(Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .flatMap(
                        paragraph -> blocks(paragraph.lines().map(String::strip).toList()).stream())
                .toList());
    }

    /** Lines that are items make a list, those between them a paragraph. */
    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            boolean item = line.startsWith(ITEM);
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).list() != item) {
                blocks.add(new Block(item, new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).lines().add(pieces(item ? line.substring(ITEM.length()) : line));
        }
        return blocks;
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            pieces.add(new Piece(line.substring(from, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            from = address.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
