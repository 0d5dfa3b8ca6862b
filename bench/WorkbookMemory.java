import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.exchange.workbook.WorkbookReader;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Time and memory of reading a sheet of so many risks. The memory is the heap in use when all is read, after a collection, above what it was before. */
public final class WorkbookMemory {
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Source book = new Source("aims.xlsx", written(rows));
        Surroundings surroundings = new Surroundings(Library.shipped(), Optional.empty(), Surroundings.NOBODYS);
        long before = used();
        long start = System.nanoTime();
        try {
            var records = WorkbookReader.xlsx(book, surroundings);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%,d rows, %,d triples, file of %,d MB: %.1f s, %,d MB%n", rows, records.graph().size(), book.bytes().length >> 20, seconds, (used() - before) >> 20);
        } catch (AimsException refused) {
            System.out.printf("%,d rows, file of %,d MB: refused after %.1f s, %,d MB: %s%n", rows, book.bytes().length >> 20, (System.nanoTime() - start) / 1e9, (used() - before) >> 20, refused.getMessage());
        }
    }

    private static byte[] written(int rows) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Risk");
            String[] headings = {"id", "name", "likelihood", "concerns system", "treatment priority"};
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            for (int row = 1; row <= rows; row++) {
                sheet.inlineString(row, 0, "R-" + row);
                sheet.inlineString(row, 1, "Risk number " + row);
                sheet.value(row, 2, "likely");
                sheet.value(row, 3, "https://example.org/system");
                sheet.value(row, 4, row % 9 + 1);
                if (row % 10_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
