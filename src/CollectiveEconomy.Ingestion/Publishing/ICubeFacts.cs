using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Reads the facts of one cube from the register. A class that implements it is found without being named elsewhere.</summary>
public interface ICubeFacts
{
    /// <summary>The cube.</summary>
    Cube Cube { get; }

    /// <summary>The facts, in an order that depends on the register's content only; read as they are written.</summary>
    IEnumerable<object> Read(FactSource source);
}
