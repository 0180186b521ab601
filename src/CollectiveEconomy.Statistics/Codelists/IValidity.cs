namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Something that is in force during a period.</summary>
public interface IValidity
{
    /// <summary>First day in force; null when it is not recorded.</summary>
    DateOnly? ValidFrom { get; }

    /// <summary>Last day in force; null while in force.</summary>
    DateOnly? ValidTo { get; }
}
