namespace CollectiveEconomy.Statistics.Protection;

/// <summary>The permanent part of the noise of one organisation and concept, as a release keeps it. It is as secret as the true values beside it.</summary>
public sealed record PermanentDraw
{
    /// <summary>Name of the concept.</summary>
    public required string Concept { get; init; }

    /// <summary>Key of the organisation within the releases.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Where it lies, in steps of <see cref="PermanentDraws.Steps"/>; the sign is the direction. Never zero.</summary>
    public required int Step { get; init; }
}
