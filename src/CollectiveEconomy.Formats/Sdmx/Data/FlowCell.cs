using CollectiveEconomy.Statistics.Cubes.Answers;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A cell of a cube as a dataflow has it.</summary>
/// <param name="Codes">Its code in each dimension but that of figures.</param>
/// <param name="Year">Its year.</param>
/// <param name="Cell">The cell.</param>
internal sealed record FlowCell(IReadOnlyList<string> Codes, int Year, CubeCell Cell);
