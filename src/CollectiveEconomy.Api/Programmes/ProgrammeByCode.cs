using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Programmes by code.</summary>
/// <param name="store">The register.</param>
public sealed class ProgrammeByCode(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<string, Programme>(store, row => row.Code);
