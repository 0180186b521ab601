namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>The effect whose sensitivity is stated.</summary>
internal enum EffectTarget
{
    /// <summary>The effect in the first year of support.</summary>
    FirstYear,

    /// <summary>The mean of the effects from support on.</summary>
    Average,
}
