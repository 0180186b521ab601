using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Reads the facts of one cube from the register. A class that implements it is found without being named elsewhere.</summary>
public interface ICubeFacts
{
    /// <summary>The cube.</summary>
    Cube Cube { get; }

    /// <summary>The facts of one origin, in an order that depends on the register's content only; read as they are written.</summary>
    IEnumerable<object> Read(RegisterContext register, Origin origin, int firstYear, int lastYear);
}
