import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Speaks MongoDB's wire protocol on a free port, which it prints. Ends when its standard input does. */
public class StandIn {
  /** Drivers of today want a newer wire version than the server reports by itself. */
  private static final MongoVersion VERSION = new MongoVersion() {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }
  };

  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend().version(VERSION));
    System.out.println(server.bind().getPort());
    while (System.in.read() >= 0) {
      // Whoever started this holds the other end.
    }
    server.shutdownNow();
  }
}
