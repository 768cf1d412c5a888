package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * Writes CSL-JSON. citeproc tells what stands in it, Jackson writes it, which leaves letters of all
 * languages readable.
 */
final class CslWriter {

    private CslWriter() {}

    static String write(List<CSLItemData> items) {
        List<Object> entries =
                items.stream()
                        .map(item -> item.toJson(new MapJsonBuilderFactory().createJsonBuilder()))
                        .toList();
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(entries)
                + "\n";
    }
}
