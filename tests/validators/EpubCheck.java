import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * EPUBCheck over many books in one virtual machine: starting one for each book takes ten times as long as checking it.
 *
 * <p>{@code java -cp epubcheck.jar EpubCheck.java BOOK.epub...} prints each message as
 * {@code file: SEVERITY ID message (place)}, from the gravest to a mere remark on usage. The exit code is 1 if there was
 * any, 2 if there was nothing to check.
 */
final class EpubBooks extends MasterReport {
  private final String file;
  private final List<String> lines = new ArrayList<>();

  private EpubBooks(String file) {
    this.file = file;
    setLocale(Locale.ENGLISH);
    setReportingLevel(ReportingLevel.Usage);
  }

  public static void main(String[] files) {
    if (files.length == 0) {
      System.err.println("usage: java -cp epubcheck.jar EpubCheck.java BOOK.epub...");
      System.exit(2);
    }
    List<String> lines = Arrays.stream(files).parallel().map(EpubBooks::check).flatMap(List::stream).toList();
    lines.forEach(System.out::println);
    System.err.printf("EPUBCheck %s: %d books, %d messages%n", EpubCheck.version(), files.length, lines.size());
    System.exit(lines.isEmpty() ? 0 : 1);
  }

  private static List<String> check(String file) {
    EpubBooks report = new EpubBooks(file);
    if (!new File(file).isFile()) {
      return List.of(file + ": FATAL no such file");
    }
    try {
      new EpubCheck(new File(file), report).doValidate();
    } catch (RuntimeException error) {
      report.lines.add(file + ": FATAL EPUBCheck failed: " + error);
    }
    return report.lines;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    if (message.getSeverity() != Severity.SUPPRESSED) {
      String said = message.getMessage(arguments).replaceAll("\\s+", " ");
      lines.add("%s: %s %s %s (%s)".formatted(file, message.getSeverity(), message.getID(), said, place(location)));
    }
  }

  private static String place(EPUBLocation location) {
    String path = location.getPath();
    return location.getLine() > 0 ? path + ":" + location.getLine() + ":" + location.getColumn() : path;
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    // What a book is made of is no finding.
  }

  @Override
  public int generate() {
    return lines.isEmpty() ? 0 : 1;
  }

  @Override
  public void initialize() {
    // Nothing is kept from one book to the next.
  }
}
