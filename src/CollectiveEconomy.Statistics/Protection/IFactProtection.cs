namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Makes the public's facts of one cube from the true ones. A class that implements it is found without being named elsewhere.</summary>
public interface IFactProtection
{
    /// <summary>The record of the facts.</summary>
    Type Facts { get; }

    /// <summary>Adds what a fact weighs in the totals of each concept.</summary>
    void Measure(object fact, ConceptSizes sizes);

    /// <summary>The same facts in the same order, with protected values and exchanged classes.</summary>
    IEnumerable<object> Protect(IEnumerable<object> facts, Noise noise);
}
