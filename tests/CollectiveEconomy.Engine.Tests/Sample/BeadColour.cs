namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Colours of beads.</summary>
public enum BeadColour
{
    /// <summary>Red.</summary>
    Red,

    /// <summary>Dark blue.</summary>
    DarkBlue,
}
