namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Declares one cube. A class that implements it is found without being named elsewhere.</summary>
public interface ICubeDefinition
{
    /// <summary>The declared cube.</summary>
    Cube Cube { get; }
}
