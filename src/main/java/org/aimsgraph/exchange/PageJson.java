package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.browse.Slice;

/** One page of a list as JSON: how many there are in all, which page this is, and what is on it. */
public final class PageJson {
    /** Writes one thing of a list. */
    public interface Item<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }

    /** Writes further fields, which stand before the items. */
    public interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private PageJson() {}

    /** Writes in UTF-8; leaves the stream open. */
    public static <T> void write(Slice<T> page, Item<T> item, OutputStream out) throws IOException {
        write(page, json -> { }, item, out);
    }

    /** Writes with fields of the whole list beside the page's own. */
    public static <T> void write(Slice<T> page, Fields more, Item<T> item, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeNumberField("total", page.total());
            json.writeNumberField("offset", page.offset());
            json.writeNumberField("limit", page.limit());
            more.write(json);
            json.writeArrayFieldStart("items");
            for (T each : page.items()) {
                item.write(each, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** One thing that is no list. */
    public static <T> void writeOne(T one, Item<T> item, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            item.write(one, json);
            json.writeRaw('\n');
        }
    }
}
