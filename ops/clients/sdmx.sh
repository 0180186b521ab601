#!/usr/bin/env bash
# Reads SDMX from a running host as other systems do: with rsdmx, which is installed if apt can, and by the XML schemas of SDMX 2.1. What can't be run
# is reported as 'not run'.
# usage: ops/clients/sdmx.sh http://localhost:5080 [FOLDER-OF-SDMX-2.1-SCHEMAS]
set -euo pipefail
host=${1%/}
schemas=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

if ! Rscript -e 'library(rsdmx)' > "$work/r.log" 2>&1 && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  apt-get install -y --no-install-recommends r-base-core r-cran-rsdmx > "$work/apt.log" 2>&1 || true
fi
if Rscript -e 'library(rsdmx)' > "$work/r.log" 2>&1; then
  Rscript "$here/sdmx.R" "$host" || result=1
else
  echo "not run: rsdmx is not installed (Debian: r-base-core r-cran-rsdmx)"
fi

if [ -z "$schemas" ] || [ ! -f "$schemas/SDMXMessage.xsd" ]; then
  echo "not run: XML schemas; give the folder that has SDMXMessage.xsd"
  exit "$result"
fi
if ! command -v xmllint > /dev/null; then
  echo "not run: XML schemas; xmllint is not installed (Debian: libxml2-utils)"
  exit "$result"
fi
schemas=$(cd "$schemas" && pwd)

# The types of structure-specific data, as the rules of SDMX derive them from a data structure.
# usage: specific FLOW LEVEL
specific() {
  local urn="urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=VNCOOP:$1(1.0):ObsLevelDim:$2" dimensions series="" observation="" id
  curl -sf "$host/sdmx/v1/datastructure/all/$1" > "$work/structure.xml"
  dimensions=$(xmllint --xpath '//*[local-name()="DimensionList"]/*/@id' "$work/structure.xml" | sed 's/.*="\(.*\)"/\1/')
  for id in $dimensions; do
    local type="common:IDType"
    [ "$id" != TIME_PERIOD ] || type="common:ObservationalTimePeriodType"
    if [ "$2" = AllDimensions ] || [ "$2" = "$id" ]; then
      observation+="<xs:attribute name='$id' type='$type' use='required'/>"
    else
      series+="<xs:attribute name='$id' type='$type' use='required'/>"
    fi
  done
  local attributes="<xs:attribute name='UNIT_MEASURE'/><xs:attribute name='DECIMALS'/>"
  cat > "$work/specific.xsd" << XSD
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="$urn" xmlns="$urn"
  xmlns:dsd="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
  <xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" schemaLocation="file://$schemas/SDMXMessage.xsd"/>
  <xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific" schemaLocation="file://$schemas/SDMXDataStructureSpecific.xsd"/>
  <xs:import namespace="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" schemaLocation="file://$schemas/SDMXCommon.xsd"/>
  <xs:complexType name="ObsType"><xs:complexContent><xs:restriction base="dsd:ObsType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/></xs:sequence>
    $observation<xs:attribute name="OBS_VALUE" type="xs:double"/><xs:attribute name="OBS_STATUS"/>$attributes
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="SeriesType"><xs:complexContent><xs:restriction base="dsd:SeriesType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/>
      <xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="1" maxOccurs="unbounded"/></xs:sequence>
    $series$attributes
  </xs:restriction></xs:complexContent></xs:complexType>
  <xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="dsd:DataSetType">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/><xs:choice minOccurs="0">
      <xs:element name="Series" type="SeriesType" form="unqualified" maxOccurs="unbounded"/>
      <xs:element name="Obs" type="ObsType" form="unqualified" maxOccurs="unbounded"/></xs:choice></xs:sequence>
    <xs:attribute name="RELEASE" use="required"/>
  </xs:restriction></xs:complexContent></xs:complexType>
</xs:schema>
XSD
}

# usage: valid NAME SCHEMA ADDRESS ACCEPT
valid() {
  curl -s -H "Accept: $4" "$host/sdmx/v1/$3" > "$work/message.xml"
  if xmllint --noout --schema "$2" "$work/message.xml" > "$work/valid.log" 2>&1; then
    echo "ok     $1 follows its XML schema"
  else
    echo "FAILED $1: $(head -c 600 "$work/valid.log")"
    result=1
  fi
}

message=$schemas/SDMXMessage.xsd
valid structures "$message" structure application/xml
valid "an error" "$message" "data/NONE/all" application/xml
for flow in $(curl -sf "$host/sdmx/v1/dataflow?detail=allstubs" | grep -o 'Dataflow id="[A-Z_0-9]*"' | cut -d'"' -f2); do
  valid "availability of $flow" "$message" "availableconstraint/$flow?references=all" application/xml
  for level in TIME_PERIOD MEASURE AllDimensions; do
    address="data/$flow/all?dimensionAtObservation=$level&lastNObservations=2"
    valid "generic $flow by $level" "$message" "$address" "application/vnd.sdmx.genericdata+xml;version=2.1"
    specific "$flow" "$level"
    valid "structure-specific $flow by $level" "$work/specific.xsd" "$address" "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
  done
done
exit "$result"
