namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Something with a number.</summary>
public interface INumbered
{
    /// <summary>Its number.</summary>
    int Number { get; }
}
