namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>How much of a structure is written.</summary>
public enum StructureDetail
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Identifier, version and names.</summary>
    Stub,

    /// <summary>The same with descriptions.</summary>
    CompleteStub,
}
