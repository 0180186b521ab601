using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>How a cube that holds organisations of several legal forms counts cooperatives alone.</summary>
/// <param name="Column">Column that is true in rows of cooperatives and people's credit funds.</param>
/// <param name="Form">Dimension of legal forms; a question about it chooses its own population.</param>
/// <param name="CoreForms">The legal forms of cooperatives and people's credit funds.</param>
public sealed record Populations(string Column, Dimension Form, IReadOnlyList<string> CoreForms);
