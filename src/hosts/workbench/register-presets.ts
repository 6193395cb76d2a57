import type { PluginCtor, Univer } from "@univerjs/core";

/** Plugins, with or without their settings, as Univer publishes them. */
interface Preset {
  readonly plugins: readonly (PluginCtor | readonly [PluginCtor, unknown])[];
}

export function registerPresets(univer: Univer, presets: readonly Preset[]): void {
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (isAlone(plugin)) univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
}

function isAlone(plugin: Preset["plugins"][number]): plugin is PluginCtor {
  return !Array.isArray(plugin);
}
