import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Books that are broken on purpose, each in one way: a validator that cannot fail proves nothing.
 *
 * <p>{@code java BrokenBooks.java GOOD.epub FOLDER} writes {@code FOLDER/ID.epub} for each message of EPUBCheck that such
 * a book must be told of, from a fatal one to a remark on usage.
 */
final class BrokenBooks {
  private static final String PAGE = "EPUB/about.xhtml";
  private static final String PACKAGE = "EPUB/package.opf";

  private BrokenBooks() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java BrokenBooks.java GOOD.epub FOLDER");
      System.exit(2);
    }
    Path good = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    write(good, folder, "RSC-016", PAGE, "</h1>", ""); // Not well-formed: fatal.
    write(good, folder, "RSC-012", PAGE, "<h1 id=\"about\">", "<h1 id=\"about\"><a href=\"#nowhere\">x</a> "); // Error.
    write(good, folder, "RSC-005", PACKAGE, "<manifest>", "<manifest strange=\"\">"); // Against the schema: error.
    write(good, folder, "OPF-085", PACKAGE, "urn:uuid:", "urn:uuid:no-"); // A bad UUID: warning.
    write(good, folder, "OPF-088", PAGE, "epub:type=\"colophon\"", "epub:type=\"strange\""); // Unknown semantics: usage.
  }

  /** Writes a copy of a book in which one piece of a file is another one. */
  private static void write(Path good, Path folder, String id, String file, String old, String broken)
      throws IOException {
    Map<String, byte[]> files = read(good);
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IOException(good + ": " + file + " has no " + old);
    }
    files.put(file, text.replace(old, broken).getBytes(StandardCharsets.UTF_8));
    try (OutputStream out = Files.newOutputStream(folder.resolve(id + ".epub"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
      }
    }
  }

  private static Map<String, byte[]> read(Path book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  /** The first file of a book is stored as it is (OCF 3.3, section 4.2.2). */
  private static ZipEntry entry(String name, byte[] bytes) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }
}
