using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Support units by code.</summary>
/// <param name="store">The register.</param>
public sealed class SupportUnitByCode(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<string, SupportUnit>(store, row => row.Code);
